import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Hosts of the browser itself, with and without the extension: clock, updates, spelling, account, form hints. */
const browsersOwn =
  /^(?:https?:\/\/)?(?:clients2\.google\.com|redirector\.gvt1\.com|accounts\.google\.com|(?:update|content-autofill|optimizationguide-pa)\.googleapis\.com)[:/]/

/** A proxy that refuses everything and remembers who asked: it stands where the network would be. */
export interface Sink {
  /** Switches that send all of the browser's requests here, whatever part of it makes them. */
  browserArgs: string[]
  /** Addresses asked for since the last call, without those that the browser asks for by itself. */
  takeAsked: () => string[]
  close: () => Promise<void>
}

export async function startSink(): Promise<Sink> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    // A browser that closes hangs up in the middle.
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    browserArgs: [
      `--proxy-server=http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
    takeAsked: () => asked.splice(0).filter((address) => !browsersOwn.test(address)),
    close: () => closed(server),
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
