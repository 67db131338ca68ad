-- For every document shown, those whose place it took are looked up.
CREATE INDEX document_replaced ON document (replaced_by);
