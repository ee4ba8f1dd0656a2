#pragma once

#include "card/reader_table.h"

#include <memory>
#include <thread>

namespace madoguchi
{

/// Watches pcscd's readers on a thread of its own that blocks until something changes: in
/// SCardGetStatusChange, or, without pcscd, at the folder of its socket. On every error the context is
/// dropped and made anew (SCardIsValidContext can lie after a restart).
class PcscWatcher
{
public:
    struct Listener
    {
        std::function<void(const QList<ReaderSight> &)> seen;
        std::function<void(TerminalSnapshot::State)> lost; ///< ServiceMissing or ServiceRefused
    };

    /// The functions are called on the watcher's thread.
    explicit PcscWatcher(Listener listener);
    ~PcscWatcher(); ///< returns within about a second, also when pcscd hangs
    PcscWatcher(const PcscWatcher &) = delete;
    PcscWatcher &operator=(const PcscWatcher &) = delete;

private:
    struct Core;
    std::shared_ptr<Core> m_core;
    std::thread m_thread;
};

} // namespace madoguchi
