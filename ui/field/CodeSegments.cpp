// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/CodeSegments.h"

#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Touch = 36;   ///< px: as high as a finger needs
constexpr int Padding = 10; ///< px: what the style leaves around a word

} // namespace

CodeSegments::CodeSegments(const Theme &theme, const QStringList &codes, const QStringList &words,
                           const QString &prefix, Keys keys, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString word = words.value(i);
        auto *button = new QPushButton(word, this);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setProperty("code", codes.at(i));
        button->setObjectName(prefix + codes.at(i));
        button->setMinimumHeight(theme.px(Touch));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // Narrow windows still show every word, the chosen one in its bolder letters.
        button->setProperty("tight", true);
        QFont chosen = button->font();
        chosen.setWeight(QFont::DemiBold);
        button->setMinimumWidth(QFontMetrics(chosen).horizontalAdvance(word) + theme.px(Padding));
        if (keys == Keys::Digits) {
            const QKeySequence sequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(i)));
            button->setShortcut(sequence);
            button->setToolTip(u"%1 (%2)"_s.arg(word, sequence.toString(QKeySequence::NativeText)));
        }
        m_buttons->addButton(button);
        layout->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::buttonClicked, this, &CodeSegments::chosen);
}

QString CodeSegments::code() const
{
    const QAbstractButton *button = m_buttons->checkedButton();
    return button ? button->property("code").toString() : QString();
}

void CodeSegments::setCode(const QString &code)
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (button->property("code").toString() == code)
            button->setChecked(true);
    }
}

} // namespace Steelyard
