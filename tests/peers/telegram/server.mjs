// telegram-test-api on 127.0.0.1, on the port given; ends with the process that holds its standard input.
import TelegramServer from 'telegram-test-api';

const server = new TelegramServer({ port: Number(process.argv[2]), host: '127.0.0.1', storeTimeout: 3600 });
await server.start();
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
