DROP INDEX `published_claims_said`;--> statement-breakpoint
DROP INDEX `published_claims_rating`;--> statement-breakpoint
DROP INDEX `published_claims_story`;--> statement-breakpoint
DROP INDEX `published_claims_language`;--> statement-breakpoint
CREATE INDEX `published_claims_newest` ON `published_claims` (`position`,`rating`,`language`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_published` ON `published_claims` (`published_at`,`position`);--> statement-breakpoint
CREATE INDEX `published_claims_said` ON `published_claims` (`said_at`,`position`,`rating`,`language`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_rating` ON `published_claims` (`rating`,`position`,`language`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_story` ON `published_claims` (`story_id`,`position`,`rating`,`language`,`published_at`,`claim_id`);--> statement-breakpoint
CREATE INDEX `published_claims_language` ON `published_claims` (`language`,`position`,`rating`,`story_id`,`published_at`,`claim_id`);--> statement-breakpoint
DROP INDEX `published_topics_slug`;--> statement-breakpoint
CREATE INDEX `published_topics_slug` ON `published_topics` (`slug`,`position`,`claim_id`);--> statement-breakpoint
CREATE INDEX `editions_by_kind` ON `editions` (`kind`,`position`);--> statement-breakpoint
CREATE INDEX `published_parties_party` ON `published_parties` (`party_id`,`position`,`claim_id`);