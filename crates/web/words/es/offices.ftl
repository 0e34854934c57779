### Offices and their editions, deadlines of countries, holders of offices.
