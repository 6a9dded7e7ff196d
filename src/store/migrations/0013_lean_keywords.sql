-- What each of a million new rows would pay for and nobody needs in it: two columns that are worked out
-- from others, and the word for an import from a file. NULL stands for that word from now on.
ALTER TABLE keywords DROP COLUMN keyword;
ALTER TABLE keywords DROP COLUMN volume_kind;
ALTER TABLE keywords ALTER COLUMN source DROP NOT NULL;
