ALTER TABLE "published_claims" ADD COLUMN "review_by" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "verdicts" ADD COLUMN "review_by" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "verdicts" ADD COLUMN "origins_reason" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "published_claims_review_by" ON "published_claims" USING btree ("review_by","claim_id");