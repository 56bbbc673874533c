CREATE INDEX `activity_person` ON `activity` (`person_id`,`type`,`claim_id`);--> statement-breakpoint
CREATE INDEX `claims_updated` ON `claims` (`updated_at`,`id`);