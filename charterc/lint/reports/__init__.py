"""Problems → what people and programs read: text, JSON, annotations, reports. Nothing here prints."""
