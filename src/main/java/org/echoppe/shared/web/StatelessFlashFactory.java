package org.echoppe.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashFactory;
import jakarta.faces.context.FlashWrapper;

/** Keeps the flash, and the cookie it lives by, off the pages that keep no state: their addresses say what was done. */
public class StatelessFlashFactory extends FlashFactory {

    public StatelessFlashFactory(FlashFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Flash getFlash(boolean create) {
        return new StatelessFlash(getWrapped().getFlash(create));
    }

    private static final class StatelessFlash extends FlashWrapper {

        StatelessFlash(Flash wrapped) {
            super(wrapped);
        }

        @Override
        public void doPrePhaseActions(FacesContext faces) {
            if (!isStateless(faces)) {
                super.doPrePhaseActions(faces);
            }
        }

        @Override
        public void doPostPhaseActions(FacesContext faces) {
            if (!isStateless(faces)) {
                super.doPostPhaseActions(faces);
            }
        }

        private static boolean isStateless(FacesContext faces) {
            return faces.getExternalContext().getRequestServletPath().matches("/(shop|mentor|sponsor|account)/.*");
        }
    }
}
