// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Document.h"
#include "ui/field/VisitDraft.h"

#include <QPointer>
#include <QWidget>

class QListWidget;

namespace Steelyard {

class Prompts;
class Theme;

/// Photos and papers of a form that is not stored yet: each is copied beside the store when it is
/// chosen, so that nothing depends on the phone or stick that it came from.
class KeptFiles final : public QWidget
{
    Q_OBJECT
public:
    /// `store` is the path of the open store.
    KeptFiles(const Theme &theme, const QString &store, QWidget *parent = nullptr);

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    QList<VisitDraft::KeptFile> files() const;
    void setFiles(const QList<VisitDraft::KeptFile> &files);
    QList<Document> documents() const;

Q_SIGNALS:
    void changed();
    void problem(const QString &sentence);

private:
    void keep(const QString &file);
    void append(const VisitDraft::KeptFile &file);

    QString m_store;
    Prompts *m_prompts = nullptr;
    QListWidget *m_list;
};

} // namespace Steelyard
