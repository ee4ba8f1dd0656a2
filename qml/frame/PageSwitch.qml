
import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// Shows the page the shell names; the page before it is gone, so that a screen reader meets one page only.
Loader {
    id: pages

    required property Shell shell

    sourceComponent: {
        switch (shell.page) {
        case "signIn":
            return signIn;
        case "home":
            return home;
        case "form":
            return form;
        case "review":
            return review;
        case "sign":
            return sign;
        case "receipt":
            return receipt;
        case "application":
            return application;
        case "card":
            return card;
        case "settings":
            return settings;
        default:
            return start;
        }
    }

    Component {
        id: start

        StartPage {
            shell: pages.shell
        }
    }
    Component {
        id: signIn

        SignInPage {
            shell: pages.shell
        }
    }
    Component {
        id: home

        HomePage {
            shell: pages.shell
        }
    }
    Component {
        id: form

        FormPage {
            shell: pages.shell
        }
    }
    Component {
        id: review

        ReviewPage {
            shell: pages.shell
        }
    }
    Component {
        id: sign

        SignPage {
            shell: pages.shell
        }
    }
    Component {
        id: receipt

        ReceiptPage {
            shell: pages.shell
        }
    }
    Component {
        id: application

        ApplicationPage {
            shell: pages.shell
        }
    }
    Component {
        id: card

        CardPage {
            shell: pages.shell
        }
    }
    Component {
        id: settings

        SettingsPage {
            shell: pages.shell
        }
    }
}
