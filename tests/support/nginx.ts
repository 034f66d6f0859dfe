/** nginx for tests, on this machine alone and without rights that a user has not. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findProgram } from './system-programs.ts';

const INSTALLED = [
  process.env.NGINX_PATH,
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
];

/** Milliseconds that starting may take. */
const STARTING = 10_000;

/** Path of nginx; on Debian it is installed when it is not there. */
export function findNginx(): string | undefined {
  return findProgram(INSTALLED, ['nginx-light']);
}

/** A port of this machine that nothing listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/**
 * Starts nginx with one site.
 *
 * @param path of nginx
 * @param folder that it may write in
 * @param config as it would stand in `/etc/nginx/conf.d/`
 * @param port that the configuration listens at
 * @returns stops it. @throws with what nginx says of a configuration that it does not take
 */
export async function startNginx(
  path: string,
  folder: string,
  config: string,
  port: number,
): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  writeFileSync(join(folder, 'site.conf'), config);
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      // As root nginx gives its work to a user that need not be able to read the project.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      'worker_processes 1;',
      `pid ${join(folder, 'pid')};`,
      'error_log stderr;',
      'events {}',
      `http { access_log off; ${temporary.join(' ')} include ${join(folder, 'site.conf')}; }`,
    ].join('\n'),
  );
  const nginx = spawn(path, ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  nginx.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = new Promise<void>((resolve) => nginx.once('exit', () => resolve()));
  const stop = async () => {
    nginx.kill();
    await ended;
  };
  const end = Date.now() + STARTING;
  for (;;) {
    if (nginx.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`nginx does not start: ${said}`);
    }
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return stop;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
