#pragma once

#include "card/virtual/card_fault.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace madoguchi
{

/// Puts a virtual card into vpcd, the virtual reader of vsmartcard: frames of u16be length and payload over
/// TCP, a payload of one byte being control (00 off, 01 on, 02 reset, 04 ATR), any other an APDU.
///
/// vpcd listens on all addresses without authentication: for tests and the demo only.
class VpcdClient : public QObject
{
    Q_OBJECT
public:
    explicit VpcdClient(FaultyCard card, QObject *parent = nullptr);

    /// Ends with failed() when nobody listens there, or the slot is taken by another card (10 s).
    void attach(const QString &host, quint16 port);
    /// Takes the card out; detached() follows.
    void detach();

Q_SIGNALS:
    void attached(); ///< the reader has spoken to the card
    void detached(); ///< the card is out: by detach(), by its fault, or because the reader went away
    void failed(const QString &reason);

private:
    void onReadyRead();
    void onDisconnected();
    void handle(QByteArrayView payload);
    void control(quint8 code);
    void answer(QByteArrayView command);
    void send(const QByteArray &payload);

    FaultyCard m_card;
    QTcpSocket m_socket;
    QTimer m_patience;
    QTimer m_delay;
    QByteArray m_received;
    QByteArray m_delayed;
    bool m_attached = false;
};

} // namespace madoguchi
