-- What is kept of a response, and nothing else. Keys are random and the tables
-- have no row ids: neither a time nor an order can be read out of them.

CREATE TABLE responses (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    council TEXT NOT NULL,
    wave TEXT NOT NULL,
    instrument TEXT NOT NULL,
    version TEXT NOT NULL,
    translation TEXT NOT NULL CHECK (translation IN ('source', 'checked', 'unchecked')),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]')
) STRICT, WITHOUT ROWID;

-- Tells a repeated response from a new one. Only the phone knew the key.
CREATE TABLE replay_keys (
    -- SHA-256 of the key.
    key_hash BLOB NOT NULL PRIMARY KEY CHECK (length(key_hash) = 32),
    -- SHA-256 of the key and, after it, the bytes of the body.
    body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
    -- The last month in which the row is kept; the same for a whole wave.
    expires TEXT NOT NULL CHECK (expires GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]')
) STRICT, WITHOUT ROWID;
