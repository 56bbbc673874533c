ALTER TABLE `statements` ADD `anchor` text;--> statement-breakpoint
ALTER TABLE `statements` ADD `unfound_reason` text;