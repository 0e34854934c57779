# Documents that come in: what is said when one cannot be taken just now.

desk-unreadable-busy = Other documents are being read just now, as many as this server can read at once. Nothing of yours was taken. Please send it again in a minute.
refused-stalled-title = It took too long
refused-stalled-text = What your browser was sending did not arrive in time, so nothing of it was taken. Go back, see whether your connection is there, and send it again.
