CREATE TABLE "drafts" (
	"person_id" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"tab" text COLLATE "C" NOT NULL,
	"values" jsonb NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_person_id_place_tab_pk" PRIMARY KEY("person_id","place","tab")
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"claim_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presences_claim_id_person_id_pk" PRIMARY KEY("claim_id","person_id")
);
--> statement-breakpoint
CREATE INDEX "drafts_kept" ON "drafts" USING btree ("kept_at");