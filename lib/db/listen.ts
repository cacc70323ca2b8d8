import 'server-only';
import { connect } from './connect';

/** The channel that the triggers of the migrations announce changes on. */
const CHANNEL = 'directory_changed';

const RECONNECT_MS_MAX = 5_000;

interface Listener {
  /** A change was announced, or may have been missed while the connection was away. */
  onChange: () => void;
  onLost: (error: Error) => void;
}

/**
 * Listens for changes of the directory on a connection of its own and comes back by itself when it breaks, with
 * pauses that double from 0.25 s to 5 s. Returns a function that ends it.
 */
export function listenForChanges(databaseUrl: string, { onChange, onLost }: Listener): () => void {
  let stopped = false;
  let pauseMs = 250;
  let timer: NodeJS.Timeout | undefined;
  let close: () => void = () => undefined;

  const retry = (error: Error) => {
    if (stopped) return;
    onLost(error);
    timer = setTimeout(listen, pauseMs);
    pauseMs = Math.min(pauseMs * 2, RECONNECT_MS_MAX);
  };

  const listen = async () => {
    let isLost = false;
    const lose = (error: Error) => {
      if (!isLost) retry(error);
      isLost = true;
    };
    try {
      const client = await connect(databaseUrl);
      close = () => void client.end().catch(() => undefined);
      if (stopped) return close();
      client.once('end', () => lose(new Error('The connection to the database ended.')));
      client.on('notification', onChange);
      await client.query(`LISTEN ${CHANNEL}`);
      pauseMs = 250;
      onChange();
    } catch (error) {
      lose(error as Error);
    }
  };

  void listen();
  return () => {
    stopped = true;
    clearTimeout(timer);
    close();
  };
}
