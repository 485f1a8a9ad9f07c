// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace Steelyard {

/// What a record is found by; made once when it is written, compared at each keystroke.
struct SearchKey
{
    QString folded;
    QStringList readings; ///< syllables in lower case with blanks between; usually one reading

    /// As a part of the text, as pinyin from a syllable's start ("yinh"), or by initials ("zsyh").
    bool matches(const QString &query) const;

    bool operator==(const SearchKey &) const = default;
};

/// Reads Chinese aloud. Each object has its own converters: use one per thread.
class Pinyin
{
public:
    Pinyin();
    ~Pinyin();
    Q_DISABLE_COPY_MOVE(Pinyin)

    /// "招商银行" is "zhao shang yin hang"; surnames are read as names (单 shan, 乐 yue). ü is u.
    QString full(const QString &text) const;
    /// "招商银行" is "zsyh".
    QString initials(const QString &text) const;
    /// The reading as a name and, where it differs, as plain words.
    SearchKey keyOf(const QString &text) const;
    bool matches(const QString &query, const QString &text) const;

private:
    struct Converters;

    QString read(const QString &text, bool asName) const;

    std::unique_ptr<Converters> m_converters;
};

} // namespace Steelyard
