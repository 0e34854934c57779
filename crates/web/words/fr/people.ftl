# The people of the desk: invitations, ways to sign in, roles, sessions.
