CREATE TABLE `published_words` (
	`word` text PRIMARY KEY NOT NULL,
	`texts` integer NOT NULL
);
