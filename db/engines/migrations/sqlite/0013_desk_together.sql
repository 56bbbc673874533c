CREATE TABLE `assignments` (
	`claim_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`due_on` text,
	`assigned_by` text NOT NULL,
	`assigned_at` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `assignments_person` ON `assignments` (`person_id`,`claim_id`);--> statement-breakpoint
CREATE INDEX `assignments_due` ON `assignments` (`due_on`);--> statement-breakpoint
CREATE TABLE `comment_notices` (
	`comment_id` text NOT NULL,
	`person_id` text NOT NULL,
	`read_at` integer,
	PRIMARY KEY(`comment_id`, `person_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `comment_notices_person` ON `comment_notices` (`person_id`,`read_at`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`part` text NOT NULL,
	`evidence_number` integer,
	`passage` text,
	`body` text NOT NULL,
	`written_by` text NOT NULL,
	`written_at` integer NOT NULL,
	`resolved_at` integer,
	`resolved_by` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "comments_part" CHECK("comments"."part" in ('claim', 'evidence', 'verdict'))
);
--> statement-breakpoint
CREATE INDEX `comments_claim` ON `comments` (`claim_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`thread_id`,`written_at`);