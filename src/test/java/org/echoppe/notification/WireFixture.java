package org.echoppe.notification;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import javax.net.SocketFactory;

/** The wire to a mail server, at whose given point the carrier dies: what it wrote before is on the wire, nothing after. */
final class WireFixture extends SocketFactory {

    /** The death of whoever holds the message: nothing of ours may catch it. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    /** Where the carrier dies. */
    enum Cut {
        NOWHERE,
        CONNECTED,
        HALF_OF_IT_WRITTEN,
        TAKEN_BUT_NOT_ACKNOWLEDGED
    }

    private static final String COMMAND = "MAIL FROM";
    private static final String BODY = "Message-ID:";
    private static final String END = "\r\n.\r\n";

    private volatile Cut cut = Cut.NOWHERE;

    WireFixture cutWhere(Cut newCut) {
        cut = newCut;
        return this;
    }

    @Override
    public Socket createSocket() {
        return new CutSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    private Socket connected(InetAddress host, int port) throws IOException {
        var socket = new CutSocket();
        socket.connect(new java.net.InetSocketAddress(host, port));
        return socket;
    }

    private final class CutSocket extends Socket {

        private boolean isAllWritten;

        @Override
        public void connect(SocketAddress where, int timeout) throws IOException {
            super.connect(where, timeout);
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    said(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
                    out.write(bytes, from, length);
                    out.flush();
                    wrote(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int read = super.read(bytes, from, length);
                    if (isAllWritten && cut == Cut.TAKEN_BUT_NOT_ACKNOWLEDGED) {
                        die();
                    }
                    return read;
                }
            };
        }

        private void said(String words) {
            if (cut == Cut.CONNECTED && words.startsWith(COMMAND)) {
                die();
            }
        }

        private void wrote(String words) {
            isAllWritten |= words.endsWith(END) || words.equals(".\r\n");
            if (cut == Cut.HALF_OF_IT_WRITTEN && words.contains(BODY)) {
                die();
            }
        }

        private void die() {
            try {
                close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            throw new Killed();
        }
    }
}
