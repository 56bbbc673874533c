CREATE TABLE "tip_counts" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tips" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"locale" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"said_by" text COLLATE "C",
	"seen_at" text COLLATE "C",
	"why" text COLLATE "C",
	"error_kind" text COLLATE "C",
	"page" text COLLATE "C",
	"claim_id" text COLLATE "C",
	"edition_number" integer,
	"contact_name" text COLLATE "C",
	"contact_email" text COLLATE "C",
	"contact_deleted_at" timestamp (3) with time zone,
	"status_hash" text COLLATE "C" NOT NULL,
	"form_nonce" text COLLATE "C" NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"taken_at" timestamp (3) with time zone,
	"taken_by" text COLLATE "C",
	"closed_at" timestamp (3) with time zone,
	"merged_into_id" text COLLATE "C",
	"told" text COLLATE "C",
	CONSTRAINT "tips_kind" CHECK ("tips"."kind" in ('claim', 'error')),
	CONSTRAINT "tips_state" CHECK ("tips"."state" in ('open', 'in-hand', 'logged', 'answered', 'merged', 'declined')),
	CONSTRAINT "tips_error_kind" CHECK ("tips"."error_kind" in ('fact', 'source', 'verdict', 'party'))
);
--> statement-breakpoint
ALTER TABLE "tips" ADD CONSTRAINT "tips_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "tips_status" ON "tips" USING btree ("status_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "tips_form" ON "tips" USING btree ("form_nonce");--> statement-breakpoint
CREATE INDEX "tips_state" ON "tips" USING btree ("state","received_at");--> statement-breakpoint
CREATE INDEX "tips_claim" ON "tips" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "tips_merged" ON "tips" USING btree ("merged_into_id");