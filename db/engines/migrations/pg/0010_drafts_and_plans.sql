CREATE TABLE "drafts" (
	"person_id" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"tab" text COLLATE "C" NOT NULL,
	"values" jsonb NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_person_id_place_tab_pk" PRIMARY KEY("person_id","place","tab")
);
--> statement-breakpoint
CREATE TABLE "planned_publications" (
	"claim_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"document_hash" text COLLATE "C" NOT NULL,
	"publish_at" timestamp (3) with time zone NOT NULL,
	"planned_at" timestamp (3) with time zone NOT NULL,
	"planned_by" text COLLATE "C" NOT NULL,
	"stopped_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"claim_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presences_claim_id_person_id_pk" PRIMARY KEY("claim_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "newsroom" ADD COLUMN "verdict_approvals" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "planned_publications" ADD CONSTRAINT "planned_publications_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drafts_kept" ON "drafts" USING btree ("kept_at");--> statement-breakpoint
CREATE INDEX "planned_publications_due" ON "planned_publications" USING btree ("stopped_by","publish_at");