# Several people in one draft: what others changed, what is kept on the device, the board.
