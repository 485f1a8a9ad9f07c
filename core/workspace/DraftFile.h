// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

namespace Steelyard {

/// What somebody is typing and has not stored, kept beside the store so that nothing is lost when
/// the program ends without a word.
class DraftFile
{
public:
    /// `name`: letters, digits and hyphens, one for each form.
    DraftFile(const QString &store, const QString &name);

    /// Empty where there is none, or one that cannot be read.
    QJsonObject read() const;
    /// The old draft or the new one is there, never half of one. Errors: file.cannot_write {path}.
    Result<void> write(const QJsonObject &draft) const;
    void remove() const;

private:
    QString m_path;
};

} // namespace Steelyard
