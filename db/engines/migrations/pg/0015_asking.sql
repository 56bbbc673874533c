CREATE TABLE "correction_requests" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"claim_id" text COLLATE "C" NOT NULL,
	"party_id" text COLLATE "C" NOT NULL,
	"source_id" text COLLATE "C",
	"asked_on" text COLLATE "C" NOT NULL,
	"channel" text COLLATE "C" NOT NULL,
	"text_before" text COLLATE "C",
	"letter" text COLLATE "C",
	"outcome" text COLLATE "C" NOT NULL,
	"outcome_on" text COLLATE "C",
	"text_after" text COLLATE "C",
	CONSTRAINT "correction_requests_outcome" CHECK ("correction_requests"."outcome" in ('awaiting', 'corrected', 'appended', 'removed', 'refused', 'silent'))
);
--> statement-breakpoint
CREATE TABLE "letter_templates" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	CONSTRAINT "letter_templates_kind" CHECK ("letter_templates"."kind" in ('reply', 'reminder', 'correction'))
);
--> statement-breakpoint
-- Each request has an author and a moment from here on, those of its claim where it had none of its own.
ALTER TABLE "reply_requests" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "reply_requests" ADD COLUMN "created_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reply_requests" ADD COLUMN "created_by" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "reply_requests" ADD COLUMN "updated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reply_requests" ADD COLUMN "updated_by" text COLLATE "C";--> statement-breakpoint
UPDATE "reply_requests" r SET "created_at" = c."created_at", "created_by" = c."created_by", "updated_at" = c."updated_at", "updated_by" = c."updated_by" FROM "claims" c WHERE c."id" = r."claim_id";--> statement-breakpoint
ALTER TABLE "reply_requests" ALTER COLUMN "created_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "reply_requests" ALTER COLUMN "created_by" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "reply_requests" ALTER COLUMN "updated_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "reply_requests" ALTER COLUMN "updated_by" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "reply_requests" ADD COLUMN "statement_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "reply_requests" ADD COLUMN "letter" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "reply_requests" ADD COLUMN "reminders" jsonb DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "reply_requests" ALTER COLUMN "reminders" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "reply_requests" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_requests" ADD CONSTRAINT "correction_requests_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correction_requests_claim" ON "correction_requests" USING btree ("claim_id","asked_on");--> statement-breakpoint
CREATE UNIQUE INDEX "letter_templates_kind" ON "letter_templates" USING btree ("kind","language");--> statement-breakpoint
ALTER TABLE "reply_requests" ADD CONSTRAINT "reply_requests_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE restrict ON UPDATE no action;