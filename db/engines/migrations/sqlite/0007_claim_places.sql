ALTER TABLE `claims` ADD `anchor` text;--> statement-breakpoint
ALTER TABLE `claims` ADD `unfound_reason` text;