"""A mail server for the tests: takes mail and writes it down, or misbehaves as it is told to.

It prints `listening PORT`, then answers each line of its standard input with `ok`:

    behave NAME [ARGUMENT]   how to treat the commands that come from now on (see BEHAVIOURS)
    hang_up                  close every connection
    connections              answers how many are open, instead of `ok`
    down / up                stop and start listening, on the same port

What it took is appended to FOLDER/taken.jsonl, one object a mail, on disk before the sender is answered. It ends with
its standard input.
"""

import argparse
import asyncio
import base64
import contextlib
import json
import logging
import os
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

BEHAVIOURS = {
    "takes": "takes every mail",
    "slow": "takes every mail, ARGUMENT seconds before each answer",
    "greets": "answers ARGUMENT instead of its greeting, and closes",
    "recipient": "answers ARGUMENT to RCPT",
    "refuses": "answers 550 to RCPT for the address ARGUMENT alone",
    "data": "answers ARGUMENT to DATA",
    "hangs_up_at_data": "closes instead of answering DATA",
    "message": "answers ARGUMENT after the message",
    "stalls": "takes the message and never answers",
    "hangs_up_in_message": "closes in the middle of the message",
    "hangs_up_after_message": "takes the message and closes without an answer",
}

# Longer than any test waits.
FOREVER = 3600


class State:
    """How the server is to behave, and what it has open."""

    def __init__(self, arguments):
        self.arguments = arguments
        self.behaviour = "takes"
        self.argument = ""
        self.connections = set()
        self.count = 0
        self.taken = open(os.path.join(arguments.folder, "taken.jsonl"), "a", encoding="utf-8")

    def is_to(self, behaviour):
        return self.behaviour == behaviour

    def take(self, connection, envelope, session):
        taken = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "data": base64.b64encode(envelope.original_content).decode(),
            "encrypted": connection.is_encrypted(),
            "login": session.auth_data,
            "connection": connection.number,
        }
        self.taken.write(json.dumps(taken) + "\n")
        self.taken.flush()
        os.fsync(self.taken.fileno())


class Handler:
    """What aiosmtpd asks before it answers a command."""

    def __init__(self, state, connection):
        self.state = state
        self.connection = connection

    async def handle_MAIL(self, server, session, envelope, address, options):
        await self.wait()
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        await self.wait()
        if self.state.is_to("recipient"):
            return f"{self.state.argument} no"
        if self.state.is_to("refuses") and address == self.state.argument:
            return f"550 5.1.1 {address} does not live here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        await self.wait()
        if self.state.is_to("message"):
            return f"{self.state.argument} no"
        self.state.take(self.connection, envelope, session)
        if self.state.is_to("stalls"):
            await asyncio.sleep(FOREVER)
        if self.state.is_to("hangs_up_after_message"):
            self.connection.close()
            await asyncio.sleep(FOREVER)
        return "250 taken"

    async def wait(self):
        if self.state.is_to("slow"):
            await asyncio.sleep(float(self.state.argument))


class Connection(SMTP):
    """One connection; misbehaves where the handler is not asked."""

    def __init__(self, state, **arguments):
        super().__init__(Handler(state, self), hostname="mail.test", enable_SMTPUTF8=True, **arguments)
        self.state = state
        self.first_transport = None
        state.count += 1
        self.number = state.count

    def connection_made(self, transport):
        self.state.connections.add(self)
        if self.first_transport is None:
            self.first_transport = transport
            if self.state.is_to("greets"):
                transport.write(f"{self.state.argument} no\r\n".encode())
                transport.close()
                return
        super().connection_made(transport)

    def connection_lost(self, error):
        self.state.connections.discard(self)
        if self._handler_coroutine is not None:
            super().connection_lost(error)

    def is_encrypted(self):
        return self.transport.get_extra_info("ssl_object") is not None

    def close(self):
        self.first_transport.abort()

    async def smtp_DATA(self, arg):
        if self.state.is_to("data"):
            await self.push(f"{self.state.argument} no")
        elif self.state.is_to("hangs_up_at_data"):
            self.close()
        elif self.state.is_to("hangs_up_in_message"):
            await self.push("354 go on")
            await self._reader.readline()
            self.close()
        else:
            await super().smtp_DATA(arg)


class Server:
    """Listens, and stops when it is told to."""

    def __init__(self, state, arguments):
        self.state = state
        self.arguments = arguments
        self.port = 0
        self.listening = None

    def connection(self):
        more = {}
        if self.arguments.tls == "starttls":
            more.update(tls_context=self.tls(), require_starttls=True)
        if self.arguments.login:
            more.update(auth_required=True, auth_require_tls=False, authenticator=self.authenticate)
        return Connection(self.state, **more)

    def authenticate(self, server, session, envelope, mechanism, data):
        given = f"{data.login.decode()}:{data.password.decode()}"
        if given == self.arguments.login:
            return AuthResult(success=True, auth_data=data.login.decode())
        return AuthResult(success=False, handled=False)

    def tls(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.arguments.certificate, self.arguments.key)
        return context

    async def up(self):
        implicit = self.tls() if self.arguments.tls == "implicit" else None
        loop = asyncio.get_running_loop()
        self.listening = await loop.create_server(self.connection, "127.0.0.1", self.port, ssl=implicit, backlog=512)
        self.port = self.listening.sockets[0].getsockname()[1]

    async def down(self):
        self.listening.close()
        self.hang_up()

    def hang_up(self):
        for connection in list(self.state.connections):
            connection.close()


async def obey(server, line):
    word, *rest = line.split(maxsplit=2)
    if word == "behave":
        name, argument = rest[0], rest[1] if len(rest) > 1 else ""
        if name not in BEHAVIOURS:
            raise ValueError(f"no behaviour {name}")
        server.state.behaviour, server.state.argument = name, argument
    elif word == "hang_up":
        server.hang_up()
    elif word == "connections":
        return str(len(server.state.connections))
    elif word == "down":
        await server.down()
    elif word == "up":
        await server.up()
    else:
        raise ValueError(f"no command {word}")
    return "ok"


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True)
    parser.add_argument("--tls", choices=["none", "starttls", "implicit"], default="none")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--login", help="NAME:PASSWORD that every sender must know")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    server = Server(State(arguments), arguments)
    await server.up()
    print(f"listening {server.port}", flush=True)
    loop = asyncio.get_running_loop()
    lines = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while line := (await lines.readline()).decode().strip():
        print(await obey(server, line), flush=True)
    os._exit(0)


with contextlib.suppress(KeyboardInterrupt):
    asyncio.run(main())
