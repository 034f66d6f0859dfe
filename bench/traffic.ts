/** Follows what a page loads, its workers included, over the browser's own protocol; and slows its connection down. */
import type { CDPSession } from 'playwright-core';
import type { NETWORKS } from './settings.ts';

export interface Loaded {
  path: string;
  /** Kind of file, as the browser calls it: `Document`, `Font`, … */
  kind: string;
  /** When it was asked for, in milliseconds since 1970. */
  startedAt: number;
  /** Bytes over the line, head included; not known of a worker's own script. */
  bytes?: number;
}

/** What is used of the events that tell of a request. */
interface NetworkEvent {
  method: string;
  params: {
    requestId: string;
    wallTime?: number;
    type?: string;
    request?: { url: string };
    encodedDataLength?: number;
    response?: { fromDiskCache?: boolean };
  };
}

export interface Traffic {
  loaded: readonly Loaded[];
  /** Done when nothing was loaded for a while. */
  quiet(): Promise<void>;
}

const QUIET_FOR = 700;
const LOOK_EVERY = 50;
const PATIENCE = 60_000;

/**
 * Slows a browser down to a connection and follows what it asks for, in the page and its workers.
 *
 * @param session of a page that has no address yet
 */
export async function followTraffic(
  session: CDPSession,
  { latency, downloadThroughput, uploadThroughput }: (typeof NETWORKS)[keyof typeof NETWORKS],
): Promise<Traffic> {
  const loaded: Loaded[] = [];
  const underWay = new Map<string, Loaded>();
  let last = Date.now();
  const conditions = { offline: false, latency, downloadThroughput, uploadThroughput };

  function note({ method, params }: NetworkEvent, target: string): void {
    const id = `${target} ${params.requestId}`;
    const { request, wallTime = 0, type: kind = '' } = params;
    if (method === 'Network.requestWillBeSent' && request?.url.startsWith('https:')) {
      const one = { path: new URL(request.url).pathname, kind, startedAt: wallTime * 1000 };
      loaded.push(one);
      underWay.set(id, one);
    } else if (
      method === 'Network.requestServedFromCache' ||
      (method === 'Network.responseReceived' && params.response?.fromDiskCache)
    ) {
      // It was there already: nothing comes over the line for it.
      const one = underWay.get(id);
      if (!one) return;
      underWay.delete(id);
      loaded.splice(loaded.indexOf(one), 1);
    } else if (method === 'Network.loadingFinished' || method === 'Network.loadingFailed') {
      const one = underWay.get(id);
      if (!one) return;
      one.bytes = params.encodedDataLength ?? 0;
      underWay.delete(id);
    } else return;
    last = Date.now();
  }

  for (const method of [
    'requestWillBeSent',
    'requestServedFromCache',
    'responseReceived',
    'loadingFinished',
    'loadingFailed',
  ] as const) {
    const name = `Network.${method}` as const;
    session.on(name, (params) => note({ method: name, params }, ''));
  }
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', conditions);
  await followWorkers(session, conditions, note, (script) => {
    // The end of a worker's own script is reported nowhere; it has started, so it is there.
    for (const [id, { path }] of underWay) if (path === script) underWay.delete(id);
  });
  return {
    loaded,
    async quiet() {
      const until = Date.now() + PATIENCE;
      while (underWay.size > 0 || Date.now() - last < QUIET_FOR) {
        if (Date.now() > until)
          throw new Error(
            `Still loading: ${[...underWay.values()].map(({ path }) => path).join(', ')}`,
          );
        await new Promise((done) => setTimeout(done, LOOK_EVERY));
      }
    },
  };
}

/** A worker loads by itself: it is stopped at its start until its connection is the same. */
async function followWorkers(
  session: CDPSession,
  conditions: object,
  note: (event: NetworkEvent, target: string) => void,
  onStart: (script: string) => void,
): Promise<void> {
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (URL.canParse(targetInfo.url)) onStart(new URL(targetInfo.url).pathname);
    const steps: [method: string, params: object][] = [
      ['Network.enable', {}],
      ['Network.emulateNetworkConditions', conditions],
      ['Runtime.runIfWaitingForDebugger', {}],
    ];
    for (const [id, [method, params]] of steps.entries()) {
      const message = JSON.stringify({ id, method, params });
      // A worker may be gone before it is reached.
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
    }
  });
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const event = JSON.parse(message) as NetworkEvent;
    if (event.method) note(event, sessionId);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
}
