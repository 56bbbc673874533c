ALTER TABLE `published_claims` ADD `review_by` text;--> statement-breakpoint
CREATE INDEX `published_claims_review_by` ON `published_claims` (`review_by`,`claim_id`);--> statement-breakpoint
ALTER TABLE `verdicts` ADD `review_by` text;--> statement-breakpoint
ALTER TABLE `verdicts` ADD `origins_reason` text;