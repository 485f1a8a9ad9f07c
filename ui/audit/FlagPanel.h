// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/AuditQueue.h"
#include "ui/shell/Formatting.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeView;

namespace Steelyard {

class EvidenceModel;
class PeerStrip;
class Theme;

/// One question: what was seen, what the others have, what the person says, what to do about it.
class FlagPanel final : public QFrame
{
    Q_OBJECT
public:
    enum class Deed { Ask, Explain, Justify, Adjust, Reopen };

    explicit FlagPanel(const Theme &theme, QWidget *parent = nullptr);

    void setSheet(const std::optional<AuditQueue::Sheet> &sheet);
    const std::optional<AuditQueue::Sheet> &sheet() const { return m_sheet; }
    void setFormatting(const Formatting &formatting);

Q_SIGNALS:
    void wanted(Steelyard::FlagPanel::Deed deed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    QPushButton *button(Deed deed) const { return m_buttons.at(int(deed)); }

    const Theme &m_theme;
    Formatting m_formatting;
    std::optional<AuditQueue::Sheet> m_sheet;
    QLabel *m_rule;
    QLabel *m_state;
    QLabel *m_about;
    QLabel *m_question;
    QLabel *m_peers;
    PeerStrip *m_strip;
    EvidenceModel *m_model;
    QTreeView *m_evidence;
    QLabel *m_said;
    QLabel *m_decided;
    QList<QPushButton *> m_buttons;
};

} // namespace Steelyard
