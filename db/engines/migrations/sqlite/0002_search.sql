-- The text is folded before it is stored (domain/fold.ts), so the tokenizer leaves marks alone.
CREATE VIRTUAL TABLE published_search USING fts5(
  claim, quotes, parties, verdict,
  content = 'published_texts', content_rowid = 'sequence',
  tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
--> statement-breakpoint
CREATE TRIGGER published_texts_added AFTER INSERT ON published_texts
BEGIN
  INSERT INTO published_search (rowid, claim, quotes, parties, verdict)
  VALUES (NEW.sequence, NEW.claim, NEW.quotes, NEW.parties, NEW.verdict);
END;
--> statement-breakpoint
CREATE TRIGGER published_texts_removed AFTER DELETE ON published_texts
BEGIN
  INSERT INTO published_search (published_search, rowid, claim, quotes, parties, verdict)
  VALUES ('delete', OLD.sequence, OLD.claim, OLD.quotes, OLD.parties, OLD.verdict);
END;
--> statement-breakpoint
CREATE TRIGGER published_texts_changed AFTER UPDATE ON published_texts
BEGIN
  INSERT INTO published_search (published_search, rowid, claim, quotes, parties, verdict)
  VALUES ('delete', OLD.sequence, OLD.claim, OLD.quotes, OLD.parties, OLD.verdict);
  INSERT INTO published_search (rowid, claim, quotes, parties, verdict)
  VALUES (NEW.sequence, NEW.claim, NEW.quotes, NEW.parties, NEW.verdict);
END;
