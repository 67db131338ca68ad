-- What signing keys that were not made here bring with them, and what becomes of keys.

-- The certificates between the holder's and a root, X.509 in DER, one after the other.
ALTER TABLE identity ADD COLUMN chain BLOB NOT NULL DEFAULT x'';
-- Whether it is taken when none is named.
ALTER TABLE identity ADD COLUMN standard INTEGER NOT NULL DEFAULT 0 CHECK (standard IN (0, 1));
-- When the key was removed; the certificate stays, since bundles that it signed are the user's own.
ALTER TABLE identity ADD COLUMN removed TEXT;
