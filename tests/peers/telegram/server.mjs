// telegram-test-api on 127.0.0.1, on the port given.
import TelegramServer from 'telegram-test-api';

await new TelegramServer({ port: Number(process.argv[2]), host: '127.0.0.1', storeTimeout: 3600 }).start();
