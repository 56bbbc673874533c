ALTER TABLE "claims" ADD COLUMN "anchor" jsonb;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "unfound_reason" text COLLATE "C";