CREATE TABLE `elsewhere_checks` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`words` text NOT NULL,
	`claimant` text,
	`said_on` text,
	`publisher` text NOT NULL,
	`site` text NOT NULL,
	`url` text NOT NULL,
	`title` text,
	`rating` text,
	`check` text NOT NULL,
	`original` text NOT NULL,
	`reviewed_on` text,
	`language` text,
	`import_id` text NOT NULL,
	`imported_at` integer NOT NULL,
	`claim_id` text,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `elsewhere_checks_key` ON `elsewhere_checks` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `elsewhere_checks_id` ON `elsewhere_checks` (`id`);--> statement-breakpoint
CREATE INDEX `elsewhere_checks_import` ON `elsewhere_checks` (`import_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `elsewhere_checks_claim` ON `elsewhere_checks` (`claim_id`);--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`heads` text PRIMARY KEY NOT NULL,
	`mapping` text NOT NULL,
	`saved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_rows` (
	`import_id` text NOT NULL,
	`number` integer NOT NULL,
	`part` integer NOT NULL,
	`raw` text,
	`outcome` text,
	`key` text,
	`check` text,
	`problems` text NOT NULL,
	`before` text,
	PRIMARY KEY(`import_id`, `number`, `part`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "import_rows_outcome" CHECK("import_rows"."outcome" in ('new', 'known', 'changed', 'refused'))
);
--> statement-breakpoint
CREATE INDEX `import_rows_outcome` ON `import_rows` (`import_id`,`outcome`,`number`);--> statement-breakpoint
CREATE INDEX `import_rows_key` ON `import_rows` (`import_id`,`key`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`file_name` text NOT NULL,
	`format` text,
	`bytes` integer NOT NULL,
	`state` text NOT NULL,
	`heads` text,
	`mapping` text,
	`records` integer NOT NULL,
	`cursor` integer NOT NULL,
	`counts` text NOT NULL,
	`problem` text,
	`problem_at` integer,
	CONSTRAINT "imports_state" CHECK("imports"."state" in ('reading', 'read', 'checking', 'checked', 'running', 'paused', 'done', 'undoing', 'undone', 'failed')),
	CONSTRAINT "imports_problem" CHECK("imports"."problem" in ('empty', 'tooLarge', 'unpacksToTooMuch', 'tooDeep', 'recordTooLarge', 'tooManyRecords', 'tooManyColumns', 'notThisFormat', 'unknownFormat', 'noRecords', 'brokenOff', 'faultOfOurs'))
);
--> statement-breakpoint
CREATE INDEX `imports_state` ON `imports` (`state`);