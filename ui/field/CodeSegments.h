// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace Steelyard {

class Theme;

/// One of a few codes, each a button that a finger can hit; Alt and a digit where keys are wanted.
class CodeSegments final : public QWidget
{
    Q_OBJECT
public:
    enum class Keys { None, Digits };

    /// `words` say the codes to people; the buttons are called `prefix` and the code.
    CodeSegments(const Theme &theme, const QStringList &codes, const QStringList &words,
                 const QString &prefix, Keys keys, QWidget *parent = nullptr);

    QString code() const;
    void setCode(const QString &code);

Q_SIGNALS:
    /// By hand.
    void chosen();

private:
    QButtonGroup *m_buttons;
};

} // namespace Steelyard
