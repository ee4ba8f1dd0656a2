#pragma once

#include <QIODevice>

namespace madoguchi
{

/// A request body that can be read once. QNetworkAccessManager (6.4) sends a PUT or POST again by itself when
/// an HTTP/1.1 server reads it and closes without an answer; from a sequential device that refuses reset() it
/// can not, and ends with ContentReSendError.
class OneTimeUpload final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneTimeUpload(const QByteArray &body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_revoked || m_offset == m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_offset; }
    qint64 totalBytes() const { return m_body.size(); }
    /// From now on nothing is handed over: an aborted reply of Qt 6.4 whose connection stands can still send.
    void revoke() { m_revoked = true; }
    /// Some of it was handed over, so some of it may have been sent.
    bool wasRead() const { return m_offset > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_offset = 0;
    bool m_revoked = false;
};

} // namespace madoguchi
