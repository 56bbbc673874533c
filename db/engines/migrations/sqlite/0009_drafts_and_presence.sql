CREATE TABLE `drafts` (
	`person_id` text NOT NULL,
	`place` text NOT NULL,
	`tab` text NOT NULL,
	`values` text NOT NULL,
	`kept_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `place`, `tab`)
);
--> statement-breakpoint
CREATE INDEX `drafts_kept` ON `drafts` (`kept_at`);--> statement-breakpoint
CREATE TABLE `presences` (
	`claim_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `person_id`)
);
