"""What an event pack has to hold: rules E01 to E28."""
