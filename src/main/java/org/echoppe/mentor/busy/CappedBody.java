package org.echoppe.mentor.busy;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes a body in until it is one byte longer than it may be; what follows is not waited for. */
final class CappedBody implements BodySubscriber<byte[]> {

    private final int most;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Subscription source;

    CappedBody(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        source.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        pieces.forEach(this::take);
        if (taken.size() > most) {
            source.cancel();
            body.complete(taken.toByteArray());
        }
    }

    private void take(ByteBuffer piece) {
        byte[] bytes = new byte[Math.min(piece.remaining(), most + 1 - taken.size())];
        piece.get(bytes);
        taken.writeBytes(bytes);
    }

    @Override
    public void onError(Throwable fault) {
        body.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        body.complete(taken.toByteArray());
    }
}
