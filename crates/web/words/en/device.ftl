# Writing on a telephone without a printer: large letters to copy by hand, postcards, what is kept on the device.
