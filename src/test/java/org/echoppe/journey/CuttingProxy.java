package org.echoppe.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A bad line between a client and a server: lets everything through, swallows answers, or takes what is said and is mute. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final AtomicInteger swallowing = new AtomicInteger();
    private final AtomicInteger swallowed = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean mute;

    private CuttingProxy(int target) throws IOException {
        this.target = target;
        door = new ServerSocket(0);
        threads.execute(this::takeCalls);
    }

    static CuttingProxy before(int port) {
        try {
            return new CuttingProxy(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** The next answers arrive here whole and are never passed on: the caller is hung up on. */
    void swallowNext(int answers) {
        swallowing.set(answers);
    }

    int swallowed() {
        return swallowed.get();
    }

    /** From now on calls are taken and nothing is ever said. */
    void isMute(boolean isMute) {
        mute = isMute;
    }

    private void takeCalls() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                threads.execute(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        if (mute) {
            threads.execute(() -> listenAndSayNothing(caller));
            return;
        }
        try {
            Socket server = new Socket("127.0.0.1", target);
            threads.execute(() -> pass(caller, server, false));
            pass(server, caller, true);
        } catch (IOException refused) {
            close(caller);
        }
    }

    private void listenAndSayNothing(Socket caller) {
        try {
            caller.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            close(caller);
        }
    }

    private void pass(Socket from, Socket to, boolean isAnswer) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[16_384];
            for (int read = in.read(piece); read >= 0 && !(isAnswer && isSwallowed()); read = in.read(piece)) {
                out.write(piece, 0, read);
                out.flush();
            }
        } catch (IOException hungUp) {
            // Either side may hang up at any time: then both have.
        } finally {
            close(from);
            close(to);
        }
    }

    private boolean isSwallowed() {
        boolean takes = swallowing.get() > 0 && swallowing.getAndDecrement() > 0;
        if (takes) {
            swallowed.incrementAndGet();
        }
        return takes;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
