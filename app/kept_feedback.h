#pragma once

#include "agency/feedback.h"

#include <optional>

namespace madoguchi
{

/// An opinion that could not be sent, kept on this PC until it is sent or thrown away: one plain file (0600).
class KeptFeedback
{
public:
    explicit KeptFeedback(const QString &folder);

    /// Nothing when none is kept, or when the file is not one of ours.
    std::optional<Feedback> load() const;
    /// Errors: StorageReadOnly.
    Outcome keep(const Feedback &feedback) const;
    void discard() const;

private:
    QString m_file;
};

} // namespace madoguchi
