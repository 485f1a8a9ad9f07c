// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/HandbookFigures.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QVBoxLayout;

namespace Steelyard {

class SheetCard;
class Theme;

/// What waits in the handbook for somebody: stored definitions that could not be taken in, each
/// with why and what to do; drafts and proposals, each with what can be done with it.
class WaitingDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Deed { Edit, Propose, Approve, SendBack, Discard };

    WaitingDialog(const Theme &theme, const HandbookShelf &shelf, const Formatting &formatting,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog has closed, for this to be done.
    void wanted(Steelyard::WaitingDialog::Deed deed, const QString &kpi);

private:
    void addProblems(SheetCard *card);
    void addOpen(SheetCard *card, const KpiVersion &version);
    void addLinks(SheetCard *card, const QString &kpi,
                  const QList<std::pair<Deed, QString>> &deeds);
    QString nameOf(const KpiVersion &version) const;

    const HandbookShelf m_shelf;
    Formatting m_formatting;
    const Theme &m_theme;
};

} // namespace Steelyard
