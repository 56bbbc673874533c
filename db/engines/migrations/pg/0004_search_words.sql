CREATE TABLE "published_words" (
	"word" text COLLATE "C" PRIMARY KEY NOT NULL,
	"texts" integer NOT NULL
);
