// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportTarget.h"

namespace Steelyard {

Result<Uuid> ImportTarget::create(const QString &entity, QHash<QString, Value> fields)
{
    const Uuid id = m_store.makeId();
    const auto created = create(entity, id, std::move(fields));
    return created ? Result<Uuid>(id) : Result<Uuid>(created.error());
}

Result<void> ImportTarget::create(const QString &entity, const Uuid &id,
                                  QHash<QString, Value> fields)
{
    fields.removeIf([](auto field) { return isEmpty(field.value()); });
    const auto written = m_transaction.write({Change::Deed::Create, entity, id, fields});
    if (!written)
        return written;
    ++m_report.created[entity];
    finder.made(this->entity(entity), id, fields);
    return {};
}

Result<bool> ImportTarget::update(const QString &entity, const Uuid &id,
                                  const QHash<QString, Value> &fields)
{
    const qint64 before = m_transaction.written();
    const auto written = m_transaction.write({Change::Deed::Update, entity, id, fields});
    if (!written)
        return written.error();
    finder.made(this->entity(entity), id, fields);
    return m_transaction.written() != before;
}

} // namespace Steelyard
