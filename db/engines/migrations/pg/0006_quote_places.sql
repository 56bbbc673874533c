ALTER TABLE "statements" ADD COLUMN "anchor" jsonb;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "unfound_reason" text COLLATE "C";