CREATE TABLE `correction_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`claim_id` text NOT NULL,
	`party_id` text NOT NULL,
	`source_id` text,
	`asked_on` text NOT NULL,
	`channel` text NOT NULL,
	`text_before` text,
	`letter` text,
	`outcome` text NOT NULL,
	`outcome_on` text,
	`text_after` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "correction_requests_outcome" CHECK("correction_requests"."outcome" in ('awaiting', 'corrected', 'appended', 'removed', 'refused', 'silent'))
);
--> statement-breakpoint
CREATE INDEX `correction_requests_claim` ON `correction_requests` (`claim_id`,`asked_on`);--> statement-breakpoint
CREATE TABLE `letter_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	CONSTRAINT "letter_templates_kind" CHECK("letter_templates"."kind" in ('reply', 'reminder', 'correction'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_templates_kind` ON `letter_templates` (`kind`,`language`);--> statement-breakpoint
-- Made anew: each request has an author and a moment from here on, those of its claim where it had none of its own.
CREATE TABLE `new_reply_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`claim_id` text NOT NULL,
	`position` integer NOT NULL,
	`party_id` text NOT NULL,
	`asked_on` text NOT NULL,
	`channel` text NOT NULL,
	`deadline` text,
	`outcome` text NOT NULL,
	`answer` text,
	`statement_id` text,
	`letter` text,
	`reminders` text NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE restrict,
	CONSTRAINT "reply_requests_outcome" CHECK("outcome" in ('awaiting', 'answered', 'declined', 'no-answer'))
);
--> statement-breakpoint
INSERT INTO `new_reply_requests` (`id`, `version`, `created_at`, `created_by`, `updated_at`, `updated_by`, `claim_id`, `position`, `party_id`, `asked_on`, `channel`, `deadline`, `outcome`, `answer`, `reminders`)
SELECT r.`id`, 1, c.`created_at`, c.`created_by`, c.`updated_at`, c.`updated_by`, r.`claim_id`, r.`position`, r.`party_id`, r.`asked_on`, r.`channel`, r.`deadline`, r.`outcome`, r.`answer`, '[]'
FROM `reply_requests` r JOIN `claims` c ON c.`id` = r.`claim_id`;
--> statement-breakpoint
DROP TABLE `reply_requests`;--> statement-breakpoint
ALTER TABLE `new_reply_requests` RENAME TO `reply_requests`;--> statement-breakpoint
CREATE INDEX `reply_requests_claim` ON `reply_requests` (`claim_id`,`position`);
