"""A Snapshot becomes marks to draw; thin painters put them on a picture or a screen."""
