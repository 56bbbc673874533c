-- A tsvector holds at most 1 MB: of very long quotes the beginning is searched.
ALTER TABLE published_texts ADD COLUMN search tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('simple', left(claim, 50000)), 'A') ||
  setweight(to_tsvector('simple', left(parties, 50000)), 'B') ||
  setweight(to_tsvector('simple', left(quotes, 200000)), 'C') ||
  setweight(to_tsvector('simple', left(verdict, 100000)), 'D')
) STORED;
--> statement-breakpoint
CREATE INDEX published_texts_search ON published_texts USING gin (search);
